// This room adds nothing to the API: who asks is known before it. It is listed for its place among the rooms.
export {};
