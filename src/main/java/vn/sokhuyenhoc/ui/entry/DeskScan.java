package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;

/**
 * Notices that a card is read while a form is at hand. What its first digits did to the marks is taken back, the rest is kept from the form,
 * and the text is handed on when the reader has sent Enter.
 */
final class DeskScan {
    /** A reader never rests so long between two keys, nor is any hand so quick for long. */
    private static final long PAUSE = 150_000_000;
    /** So long without a key, a reader has stopped in the middle. */
    private static final long GIVEN_UP = 1_000_000_000;
    /** The number of a card and the sign behind it, which no key of the form can be. */
    private static final Pattern BEGINNING = Pattern.compile("\\d{12}[^\\d\\s.,*/+\\-]");

    private final FormCard card;
    private final Consumer<String> then;
    private final StringBuilder read = new StringBuilder();
    private Before before;
    private boolean reading;
    private long last;

    /** The form before the first key. */
    private record Before(MarkSheet sheet, List<String> marks, String evidence, int at) {
    }

    /** @param then takes the whole text */
    DeskScan(FormCard card, Consumer<String> then) {
        this.card = card;
        this.then = then;
    }

    void listenTo(Node desk) {
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        long now = System.nanoTime();
        if (now - last > (reading ? GIVEN_UP : PAUSE)) {
            begin();
        }
        last = now;
        if (reading) {
            event.consume();
            if (event.getCode() == KeyCode.ENTER) {
                String text = read.toString();
                begin();
                then.accept(text);
            }
        }
    }

    private void begin() {
        reading = false;
        read.setLength(0);
        MarkSheet sheet = card.sheet();
        before = sheet == null ? null : new Before(sheet, sheet.marks(), sheet.evidence(), sheet.at());
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isEmpty() || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        read.append(letter);
        if (!reading && before != null && BEGINNING.matcher(read).matches()) {
            reading = true;
            takeBack();
        }
        if (reading) {
            event.consume();
        }
    }

    private void takeBack() {
        if (card.sheet() == before.sheet()) {
            before.sheet().begun(before.marks(), before.evidence(), before.at());
            card.goTo(before.at());
        }
    }
}
