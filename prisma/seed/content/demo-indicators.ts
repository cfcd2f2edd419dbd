import type { DemoTopic } from './demo-figure.ts';
import { figuresOfMembers } from './demo-figures-of-members.ts';
import { figuresOfTheUnion } from './demo-figures-of-the-union.ts';

/** Every figure of the Union in the article of the former site, by subject. */
export const demoTopics: readonly DemoTopic[] = [...figuresOfTheUnion, ...figuresOfMembers];
