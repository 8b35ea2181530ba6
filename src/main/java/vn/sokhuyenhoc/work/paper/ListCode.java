package vn.sokhuyenhoc.work.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SealWords;

/** The signed square code behind the signatures of a list that says who holds a title or is proposed for it. */
final class ListCode {
    private static final Set<PaperKind> CODED = Set.of(PaperKind.PROPOSED, PaperKind.CERTIFICATION, PaperKind.AMENDING);

    private final Seal seal;
    private final SealWords words;

    ListCode(Seal seal, Messages paper) {
        this.seal = seal;
        this.words = new SealWords(paper);
    }

    /**
     * Nothing for a draft, a paper without a number and other kinds of list: what can still change is not signed.
     *
     * @param list     of which the paper is; empty where nobody made one
     * @param listings whom the paper names, in its order
     */
    List<Block> of(PaperFrame frame, Optional<TitleList> list, Listing... listings) {
        PaperOrder order = frame.order();
        if (frame.draft() || order.number().isBlank() || !CODED.contains(order.kind())) {
            return List.of();
        }
        PaperWords paper = frame.words();
        int year = order.round().year();
        Stream<String> names = Stream.of(listings).flatMap(listing -> StreamSupport.stream(listing.lines().spliterator(), false))
            .map(line -> line.subject().name());
        SignedSummary summary = new SignedSummary(order.kind(), paper.commune(frame.office()),
            order.place() == null ? "" : paper.wording().place(order.place()), order.round().title(), year, frame.shown(), order.date(),
            list.map(one -> new SignedSummary.Line(year, (int) one.id())).orElse(SignedSummary.Line.NONE), Seal.many(names::iterator));
        return List.of(new Block.Code(seal.digits(summary), words.beside(summary)));
    }
}
