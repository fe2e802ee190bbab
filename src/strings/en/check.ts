export const exampleInVain = 'Whoever reads this sentence will look for it in vain.';
