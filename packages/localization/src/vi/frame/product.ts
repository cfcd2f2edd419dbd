/** What the system is called. */
export const productName = 'Cổng Hội';

/** Words of the page on which administrators try out the API. */
export const graphiqlWords = {
  title: `${productName} · GraphiQL`,
  administratorsOnly: (explorer: string) =>
    `Trang này dành cho quản trị viên. Hãy đăng nhập tại /admin/ rồi mở lại. Đối tác có mã truy cập: mời mở ${explorer}.`,
};

/** What the terminal says of a system that has started, in the operator's language and the people's. */
export const startWords = {
  ready: `${productName} is ready / đã sẵn sàng`,
  site: 'Public site  · Trang công khai',
  backOffice: 'Back office  · Trang quản trị',
};
