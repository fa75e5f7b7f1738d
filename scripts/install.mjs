/** Oldest Node that runs our TypeScript unbuilt, without a flag; Astro itself asks for 22.12. */
var OLDEST = [22, 18];

/**
 * What is wrong with the Node or the packages that are here, and how to mend it, in one line; null where all is well.
 * Written in old syntax: an old Node must be able to read it.
 * @param {string} node version that runs, e.g. 20.20.2
 * @param {(path: string) => string} read gives the text of a file of the project, throws if it is not there
 * @returns {string | null}
 */
export function checkInstall(node, read) {
  var version = node.split('.').map(Number);
  if (version[0] < OLDEST[0] || (version[0] === OLDEST[0] && version[1] < OLDEST[1])) {
    return (
      'Node ' +
      node +
      ' is too old: Tweespoor needs ' +
      OLDEST.join('.') +
      ' or newer. ' +
      'Run `npm ci` and start scripts through npm (`npm run build`): the right Node comes with the packages. Or install Node 24.'
    );
  }
  var lock = JSON.parse(read('package-lock.json'));
  var wanted = JSON.parse(read('package.json')).devDependencies;
  var names = Object.keys(wanted);
  for (var i = 0; i < names.length; i++) {
    var locked = lock.packages['node_modules/' + names[i]];
    if (!locked || locked.version !== wanted[names[i]]) {
      return (
        'package-lock.json does not have ' +
        names[i] +
        ' ' +
        wanted[names[i]] +
        ' as package.json asks: run `npm install` and commit the lock file.'
      );
    }
    var installed = readVersion(read, names[i]);
    if (installed !== locked.version) {
      return (
        'Package ' +
        names[i] +
        ' is ' +
        (installed || 'not installed') +
        ', the lock file says ' +
        locked.version +
        ': run `npm ci`.'
      );
    }
  }
  return null;
}

function readVersion(read, name) {
  try {
    return JSON.parse(read('node_modules/' + name + '/package.json')).version;
  } catch (error) {
    return null;
  }
}
