/** Oldest Node that runs our TypeScript unbuilt, without a flag; Astro itself asks for 22.12. */
const OLDEST = [22, 18];

/**
 * What is wrong with the Node or the packages that are here, and how to mend it, in one line; null where all is well.
 * Written without newer syntax: an old Node must be able to read it.
 * @param {string} node version that runs, e.g. 20.20.2
 * @param {(path: string) => string} read gives the text of a file of the project, throws if it is not there
 * @returns {string | null}
 */
export function checkInstall(node, read) {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    return `Node ${node} is too old: Tweespoor needs ${OLDEST.join('.')} or newer. Run \`npm ci\` and start scripts through npm (\`npm run build\`): the right Node comes with the packages. Or install Node 24.`;
  }
  const lock = JSON.parse(read('package-lock.json'));
  const wanted = JSON.parse(read('package.json')).devDependencies;
  for (const name of Object.keys(wanted)) {
    const locked = lock.packages[`node_modules/${name}`];
    if (!locked || locked.version !== wanted[name]) {
      return `package-lock.json does not have ${name} ${wanted[name]} as package.json asks: run \`npm install\` and commit the lock file.`;
    }
    const installed = readVersion(read, name);
    if (installed !== locked.version) {
      return `Package ${name} is ${installed || 'not installed'}, the lock file says ${locked.version}: run \`npm ci\`.`;
    }
  }
  return null;
}

/**
 * @param {(path: string) => string} read
 * @param {string} name
 * @returns {string | null}
 */
function readVersion(read, name) {
  try {
    return JSON.parse(read(`node_modules/${name}/package.json`)).version;
  } catch (_) {
    return null;
  }
}
