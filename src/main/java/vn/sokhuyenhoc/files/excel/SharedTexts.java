package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.files.cells.Room;

/** The texts that cells of an .xlsx share by number. */
final class SharedTexts extends DefaultHandler {
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, List<FontRun>> runs = new HashMap<>();
    private final RichText rich;
    private final Room room;

    SharedTexts(Room room) {
        this.room = room;
        this.rich = new RichText(room);
    }

    String get(int number) {
        return texts.get(number);
    }

    /** Empty where the text is of one piece. */
    List<FontRun> runs(int number) {
        return runs.getOrDefault(number, List.of());
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        if (name.equals("si")) {
            rich.clear();
        }
        rich.start(name, attributes);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        rich.characters(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        rich.end(name);
        if (name.equals("si")) {
            if (!rich.runs().isEmpty()) {
                runs.put(texts.size(), rich.runs());
            }
            texts.add(room.text(rich.text()));
        }
    }
}
