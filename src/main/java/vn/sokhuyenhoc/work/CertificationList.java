package vn.sokhuyenhoc.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.text.Wording;

/**
 * The list of those proposed for the title, as a paper laid out after Nghị định 30/2020/NĐ-CP. The official form of the list was not found;
 * its columns are the program's own.
 */
public final class CertificationList {
    private final Messages messages;
    private final Wording wording;
    private final SubjectColumns subjects;

    public CertificationList(Messages paper) {
        this.messages = paper;
        this.wording = new Wording(paper);
        this.subjects = new SubjectColumns(paper);
    }

    /**
     * Number and date of the paper.
     *
     * @param number empty where it is written by hand
     */
    public record Number(String number, LocalDate date) {
    }

    /**
     * @param place   or null for the whole commune
     * @param results those who passed, village by village
     * @param counts  how the round stands, for the totals
     */
    record Content(Round round, CriteriaSet set, Place place, Number number, Iterable<Result> results, List<PlaceCount> counts) {
    }

    Paper paper(Office office, Content content, boolean draft) {
        Round round = content.round();
        List<String> title = new ArrayList<>(List.of(messages.get("paper.list.type"),
            messages.get("paper.list.subject", titleName(round), String.valueOf(round.year()))));
        title.add(content.place() == null ? commune(office) : messages.get("paper.list.place", wording.place(content.place()), commune(office)));
        List<Block> blocks = new ArrayList<>();
        if (!round.citation().isBlank()) {
            blocks.add(new Block.Bases(List.of(messages.get("paper.list.basis", round.citation()))));
        }
        blocks.add(new Block.Rows(table(content)));
        blocks.add(new Block.Ending(closing(content), List.of(),
            List.of(new Paper.Signature(List.of(messages.get("paper.preparer")), messages.get("paper.sign_note"), office.preparer()),
                new Paper.Signature(signerRole(office.signer()), messages.get("paper.sign_note"), office.signer().name()))));
        return new Paper(Optional.of(letterhead(office, content.number())), title, blocks,
            draft ? Optional.of(messages.get("paper.draft")) : Optional.empty());
    }

    private String titleName(Round round) {
        return messages.get("paper.title." + key(round));
    }

    private static String key(Round round) {
        return round.title().name().toLowerCase(Locale.ROOT);
    }

    private String commune(Office office) {
        String kind = wording.communeKind(office.commune().kind());
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + office.commune().name();
    }

    private static List<String> signerRole(Office.Signer signer) {
        return signer.signingFor().isBlank() ? List.of(signer.position()) : List.of(signer.signingFor(), signer.position());
    }

    private Paper.Letterhead letterhead(Office office, Number number) {
        LocalDate date = number.date();
        String day = date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : String.valueOf(date.getDayOfMonth());
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        String shown = number.number().isBlank() ? messages.get("paper.number_by_hand", office.heading().symbol())
            : messages.get("paper.number", number.number().matches("\\d") ? "0" + number.number() : number.number(), office.heading().symbol());
        return new Paper.Letterhead(office.heading().superior(), office.heading().issuer(), shown, messages.get("paper.nation"),
            messages.get("paper.motto"), messages.get("paper.place_date", office.commune().name(), day, month, String.valueOf(date.getYear())));
    }

    private Table table(Content content) {
        List<Column> columns = new ArrayList<>(subjects.certified(content.round().title()));
        CriteriaSet set = content.set();
        columns.add(new Column(messages.get(set.hasPoints() ? "paper.column.total" : "paper.column.met"), 8, Kind.POINTS));
        columns.add(set.hasRanks() ? new Column(messages.get("paper.column.rank"), 12, Kind.TEXT)
            : new Column(messages.get("paper.column.note"), 9, Kind.TEXT));
        return new Table(messages.get("paper.list.sheet"), List.of(), columns, () -> new Lines(content));
    }

    private List<String> closing(Content content) {
        int passed = content.counts().stream().filter(c -> content.place() == null || c.place().id() == content.place().id())
            .mapToInt(PlaceCount::passed).sum();
        return List.of(messages.get("paper.list.closing." + key(content.round()), passed, new NumberWords(messages).of(passed)));
    }

    /** The rows, with the village and its number of people above each village's own where the list is of the whole commune. */
    private final class Lines implements Iterator<Table.Line> {
        private final Content content;
        private final Iterator<Result> results;
        private Result waiting;
        private long place;
        private int number;

        Lines(Content content) {
            this.content = content;
            this.results = content.results().iterator();
        }

        @Override
        public boolean hasNext() {
            return waiting != null || results.hasNext();
        }

        @Override
        public Table.Line next() {
            if (waiting == null) {
                waiting = results.next();
                Subject subject = waiting.subject();
                if (content.place() == null && content.round().title().isByVillage() && subject.placeId() != place) {
                    place = subject.placeId();
                    return new Table.Line.Section(messages.get("paper.list.section." + key(content.round()), subject.placeName(), passedIn(place)));
                }
            }
            Result result = waiting;
            waiting = null;
            List<Object> cells = new ArrayList<>(subjects.certified(++number, result.subject()));
            cells.add(result.score().total());
            cells.add(result.score().rank());
            return new Table.Line.Cells(cells, List.of());
        }

        private int passedIn(long placeId) {
            return content.counts().stream().filter(c -> c.place().id() == placeId).mapToInt(PlaceCount::passed).sum();
        }
    }
}
