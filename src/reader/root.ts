/** Folder that holds `content/`: the project, or the folder that CONTENT_ROOT names (the fixture in tests). */
export function contentRoot(): string {
  return process.env.CONTENT_ROOT ?? '.';
}
