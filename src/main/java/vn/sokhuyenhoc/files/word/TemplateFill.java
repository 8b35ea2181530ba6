package vn.sokhuyenhoc.files.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.paper.PaperTags.Part;
import vn.sokhuyenhoc.files.paper.PaperTags.Piece;

/**
 * One template filled with one paper. The library finds the names, however Word has cut them into pieces, and keeps the looks of what stands
 * there; rows and paragraphs that come more than once are copied beforehand.
 */
final class TemplateFill {
    private final XWPFTemplate template;
    private final Map<String, List<Piece>> pieces = new HashMap<>();
    private final PaperTags tags;

    TemplateFill(byte[] file, PaperTags tags) {
        this.tags = tags;
        tags.tags().forEach(tag -> pieces.put(tag.name(), tag.part() == Part.SIGNER ? byHand(tag.lines()) : tag.lines()));
        template = XWPFTemplate.compile(new ByteArrayInputStream(file), Configure.builder().buildGrammerRegex(TemplateCheck.INSIDE)
            .setRenderDataComputeFactory(_ -> this::words).build());
    }

    /** The filled file; the caller closes it. */
    XWPFDocument filled(Progress progress) {
        List<RunTemplate> names = template.getElementTemplates().stream().filter(RunTemplate.class::isInstance).map(RunTemplate.class::cast).toList();
        var done = new CopiedRows(names, this::words).fill(tags.tables(), progress);
        for (RunTemplate name : names) {
            if (!done.contains(name) && CopiedLines.fill(name, pieces.getOrDefault(PaperTags.name(name.getTagName()), List.of()))) {
                done.add(name);
            }
        }
        template.getElementTemplates().removeAll(done);
        template.render(Map.of());
        return template.getXWPFDocument();
    }

    private String words(String typed) {
        return String.join("\n", pieces.getOrDefault(PaperTags.name(typed), List.of()).stream().map(Piece::words).map(Line::clean).toList());
    }

    private static List<Piece> byHand(List<Piece> signer) {
        return signer.stream().allMatch(piece -> piece.words().isEmpty()) ? List.of(new Piece("", Endings.BY_HAND)) : signer;
    }
}
