import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Build step: makes the pair of keys with which update files are signed and checked. Never replaces one that is there. */
void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path secret = folder.resolve("update-private.pem");
    Path open = folder.resolve("update-key.pem");
    if (Files.exists(secret) || Files.exists(open)) {
        throw new FileAlreadyExistsException(folder + " holds keys already");
    }
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    write(secret, "PRIVATE KEY", pair.getPrivate().getEncoded());
    if (Files.getFileStore(secret).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    }
    write(open, "PUBLIC KEY", pair.getPublic().getEncoded());
    IO.println("private: " + secret);
    IO.println("public: " + open);
}

void write(Path file, String kind, byte[] key) throws IOException {
    String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(key);
    Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n", StandardOpenOption.CREATE_NEW);
}
