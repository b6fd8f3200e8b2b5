import { sendTo } from '../page/ask-desk.ts';
import { button, element, listening } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';

interface Guide {
  readonly name: string;
  readonly steps: readonly string[];
}

const github: Guide = {
  name: 'GitHub',
  steps: [
    'Đăng nhập github.com, bấm ảnh của bạn ở góc phải, chọn Settings.',
    'Cuối cột trái chọn Developer settings, rồi Personal access tokens, Fine-grained tokens.',
    'Bấm Generate new token. Mục Repository access: chỉ chọn kho bài của đài. Mục Permissions, dòng Contents: chọn Read and write.',
    'Bấm Generate token, bấm ô chép bên cạnh dòng chữ github_pat_…, rồi dán vào ô dưới đây.',
  ],
};

const gitlab: Guide = {
  name: 'GitLab',
  steps: [
    'Đăng nhập, bấm ảnh của bạn, chọn Edit profile (hoặc Preferences), rồi Access tokens.',
    'Bấm Add new token, đặt tên, chọn ngày hết hạn, đánh dấu write_repository.',
    'Bấm Create personal access token, chép dòng chữ glpat-…, rồi dán vào ô dưới đây.',
  ],
};

const gitea: Guide = {
  name: 'Gitea hoặc Forgejo',
  steps: [
    'Đăng nhập, bấm ảnh của bạn, chọn Settings (Cài đặt), rồi Applications (Ứng dụng).',
    'Mục Manage Access Tokens: đặt tên, ở dòng repository chọn Read and Write.',
    'Bấm Generate Token, chép dòng chữ hiện ra, rồi dán vào ô dưới đây.',
  ],
};

/** The most likely guide first. */
const guidesFor = (host: string): readonly Guide[] => {
  if (/github/u.test(host)) return [github];
  if (/gitlab/u.test(host)) return [gitlab];
  return [gitea, gitlab, github];
};

/** Only the most likely guide is open. */
const guideNode = ({ name, steps }: Guide, index: number): HTMLElement =>
  element(
    'details',
    { class: 'fold', open: index === 0 },
    element('summary', {}, `Lấy khóa ở ${name}`),
    element('ol', { class: 'numbered' }, ...steps.map((step) => element('li', {}, step))),
  );

/** Asks once for the token of the host; it goes to the program and never comes back. */
export const tokenView = (host: string, isRefused: boolean, done: () => void): HTMLElement => {
  const input = element('input', {
    type: 'password',
    id: 'khoa',
    autocomplete: 'off',
    required: true,
    'aria-describedby': 'khoa-y',
  });
  const keep = async (): Promise<void> => {
    try {
      await sendTo('publish-token', { token: input.value });
      done();
    } catch (error) {
      form.prepend(messageBar('must', (error as Error).message));
    } finally {
      input.value = '';
    }
  };
  const form = listening(
    element(
      'form',
      { class: 'box pad publishing' },
      element('h2', {}, `Nơi giữ bài hỏi khóa: ${host}`),
      isRefused &&
        messageBar(
          'must',
          'Khóa vừa dùng không mở được: đã hết hạn, dán thiếu chữ, hoặc không được gửi bài vào kho này. Chưa gửi gì; bài vẫn còn nguyên. Lấy khóa mới rồi dán vào đây.',
        ),
      element(
        'p',
        {},
        'Khóa là một dòng chữ dài cho phép máy này gửi bài. Dán một lần, lần sau không hỏi nữa.',
      ),
      ...guidesFor(host).map(guideNode),
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'khoa' }, 'Khóa gửi bài'),
        input,
        element(
          'span',
          { class: 'hint', id: 'khoa-y' },
          'Khóa được cất trong kho mật khẩu của máy (hoặc một tệp chỉ bạn đọc được) và chỉ gửi tới máy chủ này.',
        ),
      ),
      element(
        'div',
        { class: 'buttons last' },
        element('button', { class: 'main' }, 'Cất khóa và gửi'),
        button('Thôi', () => location.assign('/')),
      ),
    ),
    {
      submit: (event) => {
        event.preventDefault();
        void keep();
      },
    },
  );
  return form;
};
