/** The drawings in `prisma/seed/pictures`; each says in its title what it shows. */
const drawings = [
  'meeting',
  'phones',
  'reading',
  'planting',
  'market',
  'savings',
  'training',
  'advice',
  'laptop',
  'family',
  'walker',
] as const;

/** Landscapes are drawn when the portal is filled; the number chooses colours and shapes. */
const landscapes = [
  { name: 'mountains', motif: 'mountains', seed: 0, caption: 'Núi nối núi lúc bình minh' },
  { name: 'terraces', motif: 'terraces', seed: 1, caption: 'Ruộng bậc thang vào mùa nước' },
  { name: 'river', motif: 'river', seed: 2, caption: 'Dòng sông uốn qua vùng đồi' },
  { name: 'flowers', motif: 'flowers', seed: 3, caption: 'Triền hoa dại dưới chân núi' },
  { name: 'boats', motif: 'boats', seed: 4, caption: 'Thuyền buồm trên đầm phá buổi chiều' },
  { name: 'houses', motif: 'houses', seed: 5, caption: 'Mái nhà bên sườn đồi' },
  { name: 'boatsAtDawn', motif: 'boats', seed: 7, caption: 'Thuyền buồm ra khơi buổi sớm' },
  {
    name: 'housesAtDusk',
    motif: 'houses',
    seed: 6,
    caption: 'Xóm nhỏ dưới chân núi lúc chiều xuống',
  },
] as const;

type Landscape = (typeof landscapes)[number];

/** A picture of the demo portal. */
export type DemoPictureName = (typeof drawings)[number] | Landscape['name'];

export interface DemoPicture {
  name: DemoPictureName;
  /** None for a drawing, which is a file of that name. */
  landscape?: Landscape;
}

export const demoPictures: readonly DemoPicture[] = [
  ...drawings.map((name) => ({ name })),
  ...landscapes.map((landscape) => ({ name: landscape.name, landscape })),
];
