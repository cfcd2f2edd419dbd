// This room adds nothing to the API: the other rooms ask it. It is listed for its place among the rooms.
export {};
