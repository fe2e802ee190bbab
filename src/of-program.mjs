/** The commands of who changes the program: a folder that holds only a briefing has no use for them. */
export const ofProgram = /^(?:test|lint|format|lib|schemas|bench|prepack)/;
