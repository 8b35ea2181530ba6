package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** The public key (Ed25519) of those who make the program. It ships inside the program; what it has not signed is never taken. */
public final class MakersKey {
    /** Where it lies in the folder of the program's jars. */
    public static final String FILE = "update-key.pem";
    /** Bytes of a signature. */
    static final int SIGNATURE = 64;
    private static final String KIND = "Ed25519";

    private final PublicKey key;

    private MakersKey(PublicKey key) {
        this.key = key;
    }

    /** @param program folder of the program's jars; null, or one without a key, is refused */
    public static MakersKey of(Path program) {
        if (program == null || !Files.isRegularFile(program.resolve(FILE))) {
            throw new FaultException(Fault.UPDATE_NO_KEY);
        }
        try {
            String text = Files.readString(program.resolve(FILE)).replaceAll("-----[A-Z ]+-----|\\s", "");
            return new MakersKey(KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new FaultException(Fault.UPDATE_NO_KEY, e);
        }
    }

    /** False also for what is no signature at all. */
    boolean hasSigned(byte[] words, byte[] sign) {
        try {
            Signature signature = Signature.getInstance(KIND);
            signature.initVerify(key);
            signature.update(words);
            return signature.verify(sign);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
