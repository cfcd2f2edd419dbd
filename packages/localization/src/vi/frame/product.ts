/** What the system is called. */
export const productName = 'Cổng Hội';

/** Words of the page on which administrators try out the API. */
export const graphiqlWords = {
  title: `${productName} · GraphiQL`,
  administratorsOnly: 'Trang này dành cho quản trị viên. Hãy đăng nhập tại /admin/ rồi mở lại.',
};
