package vn.sokhuyenhoc.ui.kit.form;

import vn.sokhuyenhoc.domain.keying.EvidenceCode;

/** The codes of the evidence, asked for one by one behind the marks where the office keys them; one key each. */
final class CodeField {
    private static final char NONE = '.';

    private final Asked asked;
    private final char[] codes;
    private int at = -1;

    CodeField(Asked asked) {
        this.asked = asked;
        this.codes = ".".repeat(asked.codes().isEmpty() ? 0 : asked.fields()).toCharArray();
    }

    /** What became of a key. */
    enum Answer { TAKEN, BACK, COMMIT, REFUSED }

    /** Asks for the code of this line; false where none is keyed. */
    boolean open(int field) {
        at = codes.length > 0 ? field : -1;
        return isOpen();
    }

    boolean isOpen() {
        return at >= 0;
    }

    void close() {
        at = -1;
    }

    Answer press(char key) {
        return switch (key) {
            case MarkKeys.MISSING, MarkKeys.COMMA, '0' -> take(NONE, Answer.TAKEN);
            case MarkKeys.COMMIT -> take(codes[at], Answer.COMMIT);
            case MarkKeys.BACK, MarkKeys.ERASE -> {
                close();
                yield Answer.BACK;
            }
            default -> asked.codes().stream().map(EvidenceCode::key).anyMatch(code -> code == key) ? take(key, Answer.TAKEN) : Answer.REFUSED;
        };
    }

    private Answer take(char code, Answer answer) {
        codes[at] = code;
        close();
        return answer;
    }

    void fill(String evidence) {
        if (evidence.length() == codes.length) {
            evidence.getChars(0, codes.length, codes, 0);
        }
    }

    String text() {
        return new String(codes);
    }
}
