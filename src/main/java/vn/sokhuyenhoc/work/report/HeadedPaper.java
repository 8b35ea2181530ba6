package vn.sokhuyenhoc.work.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.OfficeBook;

/** Puts what somebody made up for themselves under the office's header. It is no issued paper and has no number. */
final class HeadedPaper {
    private final OfficeBook offices;
    private final Messages messages;

    HeadedPaper(OfficeBook offices, Messages paper) {
        this.offices = offices;
        this.messages = paper;
    }

    /** @param draft whether every page says that the criteria were not compared with the paper copy */
    Paper of(LocalDate day, List<String> title, List<Block> blocks, boolean draft) {
        Office office = offices.officeOn(day);
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        Paper.Letterhead head = new Paper.Letterhead(office.heading().superior(), office.heading().issuer(), "",
            messages.get("paper.nation"), messages.get("paper.motto"), messages.get("paper.place_date", office.commune().name(),
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()), month, String.valueOf(day.getYear())));
        return new Paper(Optional.of(head), title, blocks, draft ? Optional.of(messages.get("paper.draft")) : Optional.empty());
    }

    /** Room for who drew it up and for the association's signer. */
    Block signatures(LocalDate day) {
        Office office = offices.officeOn(day);
        Office.Signer signer = office.signer();
        List<String> role = signer.signingFor().isBlank() ? List.of(signer.position()) : List.of(signer.signingFor(), signer.position());
        return new Block.Ending(List.of(), List.of(), List.of(
            new Paper.Signature(List.of(messages.get("paper.preparer")), messages.get("paper.sign_note"), office.preparer()),
            new Paper.Signature(role, "", signer.name())));
    }
}
