package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Rolls.Village;

/** What goes on top of a bundle of forms, to be filled in by whoever brings it. */
final class CoverPaper {
    private final Messages messages;
    private final Round round;

    CoverPaper(Messages paper, Round round) {
        this.messages = paper;
        this.round = round;
    }

    Paper.Cover page(List<String> issuer, Village village) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact(messages.get("paper.slip.round"), round.name())));
        if (!village.name().isEmpty()) {
            facts.add(new Fact(messages.get("paper.column.place"), RollPaper.named(messages, round, village)));
        }
        return new Paper.Cover(new Paper.Head(issuer, List.of(messages.get("paper.cover.type")), village.name()), facts,
            Stream.of("paper.cover.number", "paper.cover.count", "paper.cover.who", "paper.cover.phone", "paper.cover.day", "paper.cover.taker",
                "paper.cover.note").map(messages::get).toList());
    }
}
