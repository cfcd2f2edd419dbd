/** How many characters a title may have; whoever pastes one into a search finds it whole. */
export const longestTitle = 300;
