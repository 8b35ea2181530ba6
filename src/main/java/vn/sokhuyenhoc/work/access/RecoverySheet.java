package vn.sokhuyenhoc.work.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.pdf.PaperStack;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** The sheet of paper with the recovery code, for the safe. Its layout is the program's own. Only who may make the code gets it. */
public final class RecoverySheet {
    private static final int GROUPS_A_LINE = 4;

    private final Database database;
    private final PdfWriter pdf;
    private final Messages messages;
    private final Clock clock;

    public RecoverySheet(Database database, PdfWriter pdf, Messages paper, Clock clock) {
        this.database = database;
        this.pdf = pdf;
        this.messages = paper;
        this.clock = clock;
    }

    public void write(RecoveryCode code, Path out) {
        database.ensure(Right.SAFETY);
        pdf.write(stack(code), out, Progress.NONE);
    }

    /** To be printed; it lies on no disk. */
    public byte[] bytes(RecoveryCode code) {
        database.ensure(Right.SAFETY);
        return pdf.bytes(stack(code), Progress.NONE);
    }

    private PaperStack stack(RecoveryCode code) {
        List<String> issuer = new OfficeStore(database).find().map(Office::heading).stream()
            .flatMap(heading -> Stream.of(heading.superior(), heading.issuer())).filter(line -> !line.isBlank()).toList();
        String title = messages.get("paper.recovery");
        List<Fact> facts = new ArrayList<>();
        for (int from = 0; from < RecoveryCode.GROUPS; from += GROUPS_A_LINE) {
            facts.add(new Fact(messages.get("paper.recovery.groups", from + 1, from + GROUPS_A_LINE),
                String.join(" - ", code.groups().subList(from, from + GROUPS_A_LINE))));
        }
        facts.add(new Fact(messages.get("paper.recovery.made"), Dates.day(LocalDate.now(clock))));
        facts.add(new Fact(messages.get("paper.recovery.use"), messages.get("paper.recovery.use.words")));
        facts.add(new Fact(messages.get("paper.recovery.keep"), messages.get("paper.recovery.keep.words")));
        return new PaperStack(List.of(title), List.of(new Paper.Cover(new Paper.Head(issuer, List.of(title), title), facts,
            Stream.of("paper.recovery.holder", "paper.recovery.place").map(messages::get).toList())), Optional.empty());
    }
}
