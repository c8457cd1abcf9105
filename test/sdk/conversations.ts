import type { MultiChannelMessageRequest } from 'bandwidth-sdk';

const RBM = { from: 'BandwidthRBM', applicationId: 'app', channel: 'RBM' };
const SMS = { from: '+12025550100', applicationId: 'app', channel: 'SMS', content: { text: 'hi' } };
const file = { fileUrl: 'https://example.com/a.png', thumbnailUrl: 'https://example.com/t.png' };
const reply = { type: 'REPLY', text: 'Yes', postbackData: 'eWVz' };
const media = { ...file, height: 'SHORT' };

const suggestions = [
  reply,
  { type: 'DIAL_PHONE', text: 'Call', postbackData: 'Yw==', phoneNumber: '+12025550100' },
  {
    type: 'SHOW_LOCATION',
    text: 'Where',
    postbackData: 'dw==',
    latitude: 37.76,
    longitude: -78.8,
    label: 'Us',
  },
  {
    type: 'OPEN_URL',
    text: 'Open',
    postbackData: 'bw==',
    url: 'https://example.com',
    application: 'BROWSER',
  },
  { type: 'REQUEST_LOCATION', text: 'Here', postbackData: 'aA==' },
];

/** A request of every kind that channels can carry, as the client's types have them. */
export const conversations = [
  { title: 'SMS', channelList: [SMS] },
  {
    title: 'MMS',
    channelList: [{ ...SMS, channel: 'MMS', content: { text: 'look', media: [{ fileUrl: file.fileUrl }] } }],
  },
  { title: 'RBM text with suggestions', channelList: [{ ...RBM, content: { text: 'hi', suggestions } }] },
  { title: 'RBM file', channelList: [{ ...RBM, content: { media: [file], suggestions: [reply] } }] },
  {
    title: 'RBM card',
    channelList: [
      {
        ...RBM,
        content: { orientation: 'VERTICAL', cardContent: { title: 'A card', description: 'Words', media } },
      },
    ],
  },
  {
    title: 'RBM carousel',
    channelList: [
      {
        ...RBM,
        content: {
          cardWidth: 'SMALL',
          cardContents: [
            { title: '1', media },
            { title: '2', media },
          ],
        },
      },
    ],
  },
  { title: 'RBM, then SMS', channelList: [{ ...RBM, content: { text: 'hi' } }, SMS] },
].map(({ title, channelList }) => ({
  title,
  request: { to: '+12025550123', channelList, tag: 'a tag' } as unknown as MultiChannelMessageRequest,
}));
