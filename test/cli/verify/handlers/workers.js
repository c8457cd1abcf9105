export default {
  answer: 204,
  fetch() {
    return new Response(null, { status: this.answer });
  },
};
