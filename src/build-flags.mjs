/** What Node is told when it builds: what is new is collected before there is much of it, since most of that is of no use a moment later. */
export const BUILD_FLAGS = ['--max-semi-space-size=16'];
