package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Fails on a file that is not PDF/A-2u by the judgement of veraPDF. */
public final class Validated {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validated() {
    }

    public static void archivable(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file); PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_U);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> file + " " + result.getTestAssertions());
        }
    }
}
