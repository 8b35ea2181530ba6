package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.guide.FormKeyLines;
import vn.sokhuyenhoc.work.guide.GuidePaper;

/** Guide and key card as files, without any register. Papers are Vietnamese whatever the language of the screen. */
public final class GuideFiles {
    private GuideFiles() {
    }

    public static void guide(Path out) {
        new GuidePaper(new Messages(Messages.VIETNAMESE)).write(out, Progress.NONE);
    }

    /** @param dataFolder in which the keys of this computer are kept; the usual keys where none are */
    public static void keyCard(Path dataFolder, Path out) {
        Messages paper = new Messages(Messages.VIETNAMESE);
        new GuidePaper(paper).card(FormKeyLines.of(new AppearanceFile(dataFolder).readKeys(), paper), out);
    }
}
