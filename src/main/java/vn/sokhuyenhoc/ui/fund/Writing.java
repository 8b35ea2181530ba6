package vn.sokhuyenhoc.ui.fund;

import java.time.LocalDate;
import java.util.Locale;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.report.FundSheet;

/** Writes a part of the book of the fund as a file, where the clerk says. */
record Writing(FundSheet sheet, FundViewModel.Outside outside, LocalDate today) {
    /** @param ending of the file: xlsx or pdf */
    void write(FundSheet.Part part, int year, String ending) {
        Messages words = outside.messages();
        String name = words.get("fund.file." + part.name().toLowerCase(Locale.ROOT), String.valueOf(year));
        outside.prompts().saveFile(words.get("fund.write"), name, ending).ifPresent(out -> outside.runner().run(progress -> {
            sheet.write(part, year, today, out);
            return out;
        }, written -> outside.prompts().tell(words.get("fund.written", written.getFileName().toString()))));
    }
}
