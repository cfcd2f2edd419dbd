// Reading pages do not hydrate: what moves on them are the custom elements in `enhance/`.
export {};
