package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.update.Machine;
import vn.sokhuyenhoc.domain.update.ManifestText;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.SafeFile;

/**
 * The user's own folder of newer programs: each whole in a folder named by its version, and the file {@code current} that names the one in use.
 * At every moment that file names either the old or the new program, and what it names is whole.
 */
public final class Versions {
    private static final String CURRENT = "current";
    private static final String FALLEN = "fallen";
    private static final String PART = ".part";
    /** Room that must stay on the disk beside the program itself. */
    private static final long SPARE = 50_000_000;
    private static final int MEGABYTE = 1_000_000;

    private final Path folder;

    public Versions(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    public StartMarks marks() {
        return new StartMarks(folder);
    }

    /** Nothing where there is none, or none that can be read. */
    public Optional<Pointer> pointer() {
        Path file = folder.resolve(CURRENT);
        try {
            return Files.exists(file) ? Pointer.read(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Path home(Version version) {
        return folder.resolve(version.text());
    }

    /** The program of a version that is there whole. */
    public Optional<Path> launcher(Version version, String system) {
        Path launcher = home(version).resolve(Machine.launcher(system));
        return Files.isExecutable(launcher) ? Optional.of(launcher) : Optional.empty();
    }

    /** What the update file said of a version that is there. */
    public Optional<UpdateManifest> manifest(Version version) {
        try {
            return Optional.of(ManifestText.read(Files.readString(home(version).resolve(UpdateFile.MANIFEST))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Puts the program of an update file there, whole or not at all; it is not in use yet. */
    public void take(UpdateFile file, Progress progress) {
        UpdateManifest manifest = file.manifest();
        Path part = folder.resolve(manifest.version().text() + PART);
        try (Turn turn = Turn.of(folder).orElseThrow(() -> new FaultException(Fault.UPDATE_BUSY))) {
            Trees.remove(part);
            refuseFull(manifest);
            try {
                Files.createDirectory(part);
                file.unpack(part, progress);
                Trees.force(part, true);
                Trees.remove(home(manifest.version()));
                Files.move(part, home(manifest.version()), StandardCopyOption.ATOMIC_MOVE);
                Trees.force(folder, false);
            } finally {
                Trees.remove(part);
            }
        } catch (IOException e) {
            throw faultOf(e, manifest);
        }
        marks().forget(manifest.version());
    }

    private void refuseFull(UpdateManifest manifest) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < manifest.bytes() + SPARE) {
            throw new FaultException(Fault.UPDATE_NO_ROOM, (manifest.bytes() + SPARE) / MEGABYTE, free / MEGABYTE);
        }
    }

    private FaultException faultOf(IOException e, UpdateManifest manifest) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space").anyMatch(said::contains)
            ? new FaultException(Fault.UPDATE_NO_ROOM, e, (manifest.bytes() + SPARE) / MEGABYTE, 0)
            : new FaultException(Fault.VERSIONS_NOT_WRITTEN, e, folder.toString());
    }

    /** From the next start on, this is in use. */
    public void point(Pointer pointer) {
        note(CURRENT, pointer.text());
    }

    /** From the next start on, the installed program is in use. */
    public void pointNowhere() {
        try {
            Files.deleteIfExists(folder.resolve(CURRENT));
            Trees.force(folder, false);
        } catch (IOException e) {
            throw new FaultException(Fault.VERSIONS_NOT_WRITTEN, e, folder.toString());
        }
    }

    private void note(String name, String text) {
        try {
            SafeFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            Trees.force(folder, false);
        } catch (FaultException | IOException e) {
            throw new FaultException(Fault.VERSIONS_NOT_WRITTEN, e, folder.toString());
        }
    }

    /** A version did not start: the one before is in use again, which is to be said at the door. Answers the version that failed. */
    public void fallBack(Pointer failed) {
        failed.stepped().ifPresentOrElse(this::point, this::pointNowhere);
        note(FALLEN, failed.current().text());
        marks().forget(failed.current());
    }

    /** The version that failed since this was asked last. */
    public Optional<Version> fallen() {
        Path file = folder.resolve(FALLEN);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<Version> version = Version.of(Files.readString(file).strip());
            Files.delete(file);
            return version;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes away every program but these, and what was left half unpacked; what is held by another window stays until next time. */
    public void tidy(Set<Version> kept) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Optional<Turn> turn = Turn.of(folder);
            if (turn.isPresent()) {
                try (Turn mine = turn.get(); DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
                    for (Path one : all) {
                        tidy(one, kept);
                    }
                }
            }
        } catch (IOException e) {
            throw new FaultException(Fault.VERSIONS_NOT_WRITTEN, e, folder.toString());
        }
    }

    private static void tidy(Path one, Set<Version> kept) throws IOException {
        String name = one.getFileName().toString();
        boolean isPart = name.endsWith(PART);
        String plain = isPart ? name.substring(0, name.length() - PART.length()) : name;
        if (Version.of(plain).isPresent() && (isPart || kept.stream().noneMatch(keep -> keep.text().equals(plain)))) {
            Trees.remove(one);
        }
    }
}
