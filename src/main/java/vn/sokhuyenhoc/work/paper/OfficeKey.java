package vn.sokhuyenhoc.work.paper;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeKeyStore;

/** The office's key (Ed25519), made when it is first needed. It lies in the encrypted register and goes along with every copy of it. */
public final class OfficeKey {
    /** Bytes of a signature, and of the mark by which a key is known. */
    static final int SIGNATURE = 64;
    static final int MARK = 4;
    private static final String KIND = "Ed25519";

    private final Database database;
    private final OfficeKeyStore store;
    private final Clock clock;
    private OfficeKeyStore.Keys kept;
    private KeyPair pair;

    public OfficeKey(Database database, Clock clock) {
        this.database = database;
        this.store = new OfficeKeyStore(database);
        this.clock = clock;
    }

    /** For others to check the office's papers with, in base 64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
    }

    byte[] mark() {
        return done(() -> Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(pair().getPublic().getEncoded()), MARK));
    }

    byte[] sign(byte[] words) {
        return done(() -> {
            Signature signature = Signature.getInstance(KIND);
            signature.initSign(pair().getPrivate());
            signature.update(words);
            return signature.sign();
        });
    }

    boolean signed(byte[] words, byte[] sign) {
        return done(() -> {
            Signature signature = Signature.getInstance(KIND);
            signature.initVerify(pair().getPublic());
            signature.update(words);
            try {
                return signature.verify(sign);
            } catch (SignatureException malformed) {
                return false;
            }
        });
    }

    /** Asked of the register each time: a key that was made within a change goes where the change is taken back. */
    private KeyPair pair() {
        OfficeKeyStore.Keys now = store.find().orElseGet(this::made);
        if (!now.equals(kept)) {
            pair = read(now);
            kept = now;
        }
        return pair;
    }

    private OfficeKeyStore.Keys made() {
        KeyPair fresh = done(() -> KeyPairGenerator.getInstance(KIND).generateKeyPair());
        Base64.Encoder text = Base64.getEncoder();
        OfficeKeyStore.Keys keys = new OfficeKeyStore.Keys(text.encodeToString(fresh.getPublic().getEncoded()),
            text.encodeToString(fresh.getPrivate().getEncoded()), LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return database.change(Deed.OFFICE_KEY, () -> {
            store.add(keys);
            return keys;
        });
    }

    private static KeyPair read(OfficeKeyStore.Keys keys) {
        return done(() -> {
            KeyFactory factory = KeyFactory.getInstance(KIND);
            Base64.Decoder text = Base64.getDecoder();
            PublicKey open = factory.generatePublic(new X509EncodedKeySpec(text.decode(keys.publicKey())));
            PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(text.decode(keys.privateKey())));
            return new KeyPair(open, secret);
        });
    }

    private interface Step<T> {
        T take() throws GeneralSecurityException;
    }

    /** Every JDK has these algorithms; only a key that was tampered with fails. */
    private static <T> T done(Step<T> step) {
        try {
            return step.take();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
