package vn.sokhuyenhoc.work.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.pdf.PaperStack;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;
import vn.sokhuyenhoc.text.Messages;

/** A paper about personal data as two columns, what and how, after the association's header. Its layout is the program's own, and it says so. */
final class PrivacyPaper {
    private static final int WHAT = 24;
    private static final int HOW = 66;

    private final List<Line> lines = new ArrayList<>();
    private final Messages messages;

    PrivacyPaper(Messages messages) {
        this.messages = messages;
    }

    PrivacyPaper section(String words) {
        lines.add(new Line.Section(words));
        return this;
    }

    /** One line; where nothing is known, it says that. */
    PrivacyPaper line(String what, String how) {
        lines.add(new Line.Cells(List.of(what, how == null || how.isBlank() ? messages.get("privacy.paper.nothing") : how)));
        return this;
    }



    /**
     * The paper.
     *
     * @param title   its name and the lines below it
     * @param closing lines below all
     */
    PaperStack stack(Database database, List<String> title, List<String> closing) {
        List<String> issuer = new OfficeStore(database).find().map(Office::heading).stream()
            .flatMap(heading -> Stream.of(heading.superior(), heading.issuer())).filter(line -> !line.isBlank()).toList();
        Table table = new Table(title.getFirst(), List.of(), List.of(new Column(messages.get("privacy.paper.what"), WHAT, Kind.TEXT),
            new Column(messages.get("privacy.paper.how"), HOW, Kind.TEXT)), lines);
        return new PaperStack(List.of(title.getFirst()), List.of(new Paper.Roll(new Paper.Head(issuer, title, title.getFirst()), table, closing)),
            Optional.empty());
    }
}
