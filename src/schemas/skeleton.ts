import { z } from 'astro/zod';

/** Front matter with every field of a schema: needed ones open, others as comments, each with its choice of values. */
export function skeletonOf(schema: z.ZodType, ending: string, code: string): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { enum?: string[] }>;
    required?: string[];
  };
  const fields = Object.entries(json.properties ?? {}).map(([name, field]) => {
    const isNeeded = json.required?.includes(name) === true;
    const value = name === 'code' ? ` ${code}` : '';
    const choice = field.enum ? ` # ${field.enum.join(', ')}` : '';
    return `${isNeeded ? '' : '# '}${name}:${value}${choice}`;
  });
  const front = fields.join('\n');
  return ending === '.yaml' ? `${front}\n` : `---\n${front}\n---\n`;
}
