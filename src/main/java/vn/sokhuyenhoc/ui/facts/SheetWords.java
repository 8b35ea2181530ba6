package vn.sokhuyenhoc.ui.facts;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.work.report.FactBook.Doubt;
import vn.sokhuyenhoc.work.report.FactBook.Line;

/** What cells of the sheet say, and all there is to know of one of them. */
final class SheetWords {
    private final Messages messages;
    private final RateWords rates;

    SheetWords(Messages messages) {
        this.messages = messages;
        this.rates = new RateWords(messages);
    }

    String name(Row row) {
        return row.sums() ? messages.get("facts.row.sums") : row.line().place() == null ? messages.get("facts.row.commune")
            : row.line().place().name();
    }

    String cell(Row row, Quantity quantity) {
        Line line = row.line();
        return switch (row.state(quantity)) {
            case NOT_HERE -> messages.get("facts.cell.not_here");
            case ENTERED -> number(line.entered().get(quantity).amount());
            case SUMMED -> row.sums() ? sum(line, quantity) : messages.get("facts.cell.summed", line.summed().get(quantity));
            case COUNTED -> messages.get("facts.cell.counted", line.counted().get(quantity));
            case MISSING -> messages.get(row.sums() ? "facts.cell.no_sum" : "facts.cell.missing");
            case TYPED -> messages.get("facts.cell.typed", row.typed().get(quantity).isEmpty() ? ""
                : number(Row.number(row.typed().get(quantity)).orElseThrow()));
            case WRONG -> messages.get("facts.cell.wrong", row.typed().get(quantity));
        };
    }

    private String sum(Line line, Quantity quantity) {
        long sum = line.summed().get(quantity);
        EnteredFact whole = line.entered().get(quantity);
        return whole == null || whole.amount() == sum ? number(sum) : messages.get("facts.cell.sum_differs", sum, signed(sum - whole.amount()));
    }

    private String number(long number) {
        return messages.get("facts.number", number);
    }

    private String signed(long difference) {
        return difference > 0 ? messages.get("facts.more", difference) : messages.get("facts.less", -difference);
    }

    /** All there is to know of a cell, as sentences. */
    String about(Row row, Quantity quantity) {
        List<String> said = new ArrayList<>();
        Line line = row.line();
        if (row.state(quantity) == Row.State.NOT_HERE) {
            said.add(messages.get("facts.about.not_here"));
        } else if (row.sums()) {
            said.add(ofSums(line, quantity));
        } else {
            if (row.state(quantity) == Row.State.WRONG) {
                said.add(messages.get("facts.about.wrong", number(Row.MOST)));
            }
            EnteredFact entered = line.entered().get(quantity);
            if (entered != null) {
                said.add(messages.get(entered.source().isEmpty() ? "facts.about.entered" : "facts.about.entered_from", entered.amount(),
                    Dates.day(entered.asOf()), entered.source()));
            }
            if (line.place() == null && entered != null && line.summed().containsKey(quantity)) {
                said.add(ofSums(line, quantity));
            }
            if (entered == null && line.madeBy() != null) {
                said.add(ofChange(line, quantity));
            }
            if (line.counted().containsKey(quantity)) {
                said.add(messages.get("facts.about.counted", line.counted().get(quantity)));
            } else if (entered == null) {
                said.add(messages.get("facts.about.missing"));
            }
        }
        return messages.get("facts.about", name(row), rates.quantity(quantity), String.join(" ", said.stream().filter(s -> !s.isEmpty()).toList()));
    }

    /** A sentence on numbers that cannot be true: names the first, and how many there are; empty where there are none. */
    String doubtful(List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return "";
        }
        Doubt first = doubts.getFirst();
        return " " + messages.get("facts.doubtful", first.place() == null ? messages.get("facts.row.commune") : first.place().name(),
            rates.quantity(first.what().part()), rates.quantity(first.what().whole()), doubts.size());
    }

    private String ofSums(Line line, Quantity quantity) {
        if (!line.summed().containsKey(quantity)) {
            return messages.get("facts.about.no_sum");
        }
        long sum = line.summed().get(quantity);
        EnteredFact whole = line.entered().get(quantity);
        return whole == null ? messages.get("facts.about.sum", sum) : whole.amount() == sum ? messages.get("facts.about.sum_same", sum)
            : messages.get("facts.about.sum_differs", sum, whole.amount(), signed(sum - whole.amount()));
    }

    private String ofChange(Line line, Quantity quantity) {
        String olds = PlaceChange.names(line.madeBy().before());
        if (line.isOfSplit()) {
            return messages.get("facts.about.split", olds);
        }
        if (line.summed().containsKey(quantity)) {
            return messages.get("facts.about.summed", line.summed().get(quantity), olds);
        }
        String missing = line.missing().getOrDefault(quantity, "");
        return missing.isEmpty() ? "" : messages.get("facts.about.part_missing", olds, missing);
    }
}
