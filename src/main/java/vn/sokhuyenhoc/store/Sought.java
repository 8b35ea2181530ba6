package vn.sokhuyenhoc.store;

/** What was typed to find somebody, as far as it can name one: a whole list that was pasted by mistake would make a question without end. */
final class Sought {
    private static final int LONGEST = 200;

    private Sought() {
    }

    static String of(String typed) {
        String text = typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
