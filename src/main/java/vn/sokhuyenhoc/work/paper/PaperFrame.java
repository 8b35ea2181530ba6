package vn.sokhuyenhoc.work.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.paper.Paper.Letterhead;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.text.Messages;

/**
 * What stands around the text of one paper: letterhead, name, bases, signatures and the draft mark.
 *
 * @param draft whether the paper must not be used yet, because nobody compared its criteria with the paper copy
 */
record PaperFrame(PaperWords words, Office office, PaperOrder order, boolean draft) {

    /** The same around a paper of one village. */
    PaperFrame of(Place village) {
        return new PaperFrame(words, office, order.of(village), draft);
    }

    /** So many lines to write on. */
    static Block dots(int lines) {
        return new Block.Facts(Collections.nCopies(lines, new Fact("", "")));
    }

    /** A paper of the association. */
    Paper paper(List<String> title, List<Block> blocks) {
        return new Paper(Optional.of(association()), title, blocks, mark());
    }

    /** A decision of UBND cấp xã, which is a draft as long as it has no number. */
    Paper decision(List<String> title, List<Block> blocks, String number, LocalDate day) {
        Optional<String> mark = draft || !number.isBlank() ? mark() : Optional.of(words.get("paper.decision.draft"));
        return new Paper(Optional.of(letterhead("", committee(), words.get("paper.number", decisionNumber(number)), day)), title, blocks, mark);
    }

    Paper slip(List<String> title, List<Block> blocks) {
        return new Paper(Optional.empty(), title, blocks, mark());
    }

    private Optional<String> mark() {
        return draft ? Optional.of(words.get("paper.draft")) : Optional.empty();
    }

    private Letterhead association() {
        Office.Heading heading = office.heading();
        String number = order.kind().isNumbered() ? words.get("paper.number", shown()) : "";
        return letterhead(heading.superior(), heading.issuer(), number, order.date());
    }

    private Letterhead letterhead(String superior, String issuer, String number, LocalDate day) {
        return new Letterhead(superior, issuer, number, words.get("paper.nation"), words.get("paper.motto"),
            words.get("paper.place_and_date", office.commune().name(), words.date(day)));
    }

    /** "ỦY BAN NHÂN DÂN XÃ CHIỀNG HƯƠNG". */
    String committee() {
        return words.get("paper.committee", words.commune(office)).toUpperCase(Messages.VIETNAMESE);
    }

    /** Numbers below ten with a nought before them; room to write where there is none. */
    String number(String number) {
        return number.isBlank() ? words.get("paper.room") : number.matches("\\d") ? "0" + number : number;
    }

    /** The number as it stands on the paper behind "Số:", such as "07/DS-HKH". */
    String shown() {
        return shown(order.number(), order.kind().letters(), office.heading().symbol());
    }

    /** That of a decision of UBND cấp xã. */
    String decisionNumber(String number) {
        return shown(number, PaperKind.DECISION.letters(), words.get("paper.committee.symbol"));
    }

    /** A number that names its letters itself stays as it is. */
    private String shown(String number, String letters, String symbol) {
        return number.contains("/") ? number : number(number) + "/" + letters + "-" + symbol;
    }

    /** Type, what it is about, and of whom. */
    List<String> title(String type, String about) {
        List<String> title = new ArrayList<>(List.of(type, about));
        title.add(order.place() == null ? words.communeFirst(office)
            : words.get("paper.list.place", words.wording().place(order.place()), words.commune(office)));
        return title;
    }

    /** "Công dân học tập". */
    String titleName() {
        return words.title(order.round().title());
    }

    String year() {
        return String.valueOf(order.round().year());
    }

    /** The line that the round cites. */
    List<Block> bases() {
        return bases(List.of(), List.of());
    }

    /** The line that the round cites between these; semicolons between them and a full stop behind the last. */
    List<Block> bases(List<String> before, List<String> after) {
        List<String> bases = new ArrayList<>(before);
        if (!order.round().citation().isBlank()) {
            bases.add(words.get("paper.basis", order.round().citation()));
        }
        bases.addAll(after);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            lines.add(bases.get(i) + (i + 1 < bases.size() ? ";" : "."));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Bases(lines));
    }

    Signature preparer() {
        return new Signature(List.of(words.get("paper.preparer")), words.get("paper.sign_note"), office.preparer());
    }

    /** Of the association. */
    Signature chair() {
        Office.Signer signer = office.signer();
        List<String> role = signer.signingFor().isBlank() ? List.of(signer.position()) : List.of(signer.signingFor(), signer.position());
        return new Signature(role, "", signer.name());
    }

    /** "Nơi nhận:" and these lines, or those that the clerk filled in. */
    List<String> copies(String... usual) {
        List<String> lines = new ArrayList<>(List.of(words.get("paper.copies")));
        lines.addAll(PaperWords.lines(order.answer(PaperKind.Field.COPIES), usual));
        return lines;
    }
}
