package vn.sokhuyenhoc.work.paper;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PaperFieldStore;

/** What the clerk filled in for a paper of a round and village, to be there the next time. */
public final class PaperFields {
    private static final String NUMBER = "NUMBER";
    private static final String DATE = "DATE";
    private static final long WHOLE_COMMUNE = 0;

    private final Database database;
    private final PaperFieldStore fields;

    public PaperFields(Database database) {
        this.database = database;
        this.fields = new PaperFieldStore(database);
    }

    /**
     * What is kept of a paper.
     *
     * @param number empty where there is none
     * @param date   empty where the day is to be today's
     */
    public record Kept(String number, Optional<LocalDate> date, Map<PaperKind.Field, String> answers) {
        public static final Kept NOTHING = new Kept("", Optional.empty(), Map.of());
    }

    /** @param place null for the whole commune */
    public Kept read(Round round, PaperKind kind, Place place) {
        Map<String, String> all = fields.read(key(round, kind, place));
        Map<PaperKind.Field, String> answers = new EnumMap<>(PaperKind.Field.class);
        for (PaperKind.Field field : kind.fields()) {
            Optional.ofNullable(all.get(field.name())).ifPresent(answer -> answers.put(field, answer));
        }
        return new Kept(all.getOrDefault(NUMBER, ""), Optional.ofNullable(all.get(DATE)).map(LocalDate::parse), answers);
    }

    /** Keeps number and answers of a paper; its date where it has a number or the clerk chose a day. A paper without a round is not kept. */
    public void keep(PaperOrder order, boolean dayChosen) {
        if (order.round() == null) {
            return;
        }
        Map<String, String> all = new HashMap<>();
        order.answers().forEach((field, answer) -> all.put(field.name(), answer));
        if (!order.number().isBlank()) {
            all.put(NUMBER, order.number());
        }
        if (dayChosen || !order.number().isBlank()) {
            all.put(DATE, order.date().toString());
        }
        all.values().removeIf(String::isBlank);
        database.change(Deed.PAPER_FIELDS, () -> {
            database.detail(order.round().name());
            fields.replace(key(order.round(), order.kind(), order.place()), all);
            return null;
        });
    }

    private static PaperFieldStore.Key key(Round round, PaperKind kind, Place place) {
        return new PaperFieldStore.Key(round.id(), kind, place == null ? WHOLE_COMMUNE : place.id());
    }
}
