package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.ui.Screens;
import vn.sokhuyenhoc.work.guide.GuideBook;

/** Takes every picture of the guide from the desk itself: what the guide shows is what the program shows. */
class GuidePicturesTest extends GuideDesk {
    private static final Path PICTURES = Path.of("src/main/resources/guide");
    private static final String RENEW = "guide.renew";
    /** Of 255; a word that changed makes about 0.1. */
    private static final double TOLERATED = 0.04;

    private final List<String> old = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();

    @Test
    void picturesAreAsTheProgramIs() throws IOException {
        settled();
        take("tong-quan");
        go(KeyCode.F3);
        go(KeyCode.DOWN);
        go(KeyCode.DOWN);
        take("so-nguoi-dan");
        go(KeyCode.CONTROL, KeyCode.N);
        prompts.file = list();
        go(KeyCode.CONTROL, KeyCode.O);
        settled();
        prompts.file = null;
        take("nhap-tu-excel");
        go(KeyCode.F4);
        take("nhap-phieu");
        go(KeyCode.SHIFT, KeyCode.F1);
        take("moi-phim");
        go(KeyCode.ESCAPE);
        go(KeyCode.F5);
        go(KeyCode.DOWN);
        take("ket-qua");
        go(KeyCode.F6);
        take("van-ban");
        go(KeyCode.F7);
        take("bao-cao");
        go(KeyCode.F8);
        go(KeyCode.DOWN);
        take("tieu-chi");
        go(KeyCode.F12);
        go(KeyCode.CONTROL, KeyCode.S);
        settled();
        take("an-toan");
        assertEquals(List.of(), old, "pictures of the guide that have grown old; -D" + RENEW + "=true takes them anew");
        Set<String> shown = new GuideBook().guide().pages().stream().flatMap(page -> page.blocks().stream())
            .filter(Block.Picture.class::isInstance).map(block -> ((Block.Picture) block).file()).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(shown), taken);
        assertEquals(List.of(), prompts.failures);
    }

    /** As a village sends it: somebody who is there already, a year that cannot be, a phone too short. */
    private static Path list() throws IOException {
        Path file = Files.createTempDirectory("list").resolve("danh-sach-thon-1.csv");
        return Files.writeString(file, """
            STT,Họ và tên,Năm sinh,Giới tính,Thôn,Điện thoại
            1,Nguyễn Thị Lụa,1968,Nữ,Thôn 1,0912000111
            2,Trần Văn Lộc,1955,Nam,Thôn 1,
            3,Phạm Thị Mận,19711,Nữ,Thôn 1,0912000333
            4,Bùi Đức Khang,1990,Nam,Thôn 1,0912000444
            5,Lê Thị Hồng Gấm,1982,Nữ,Thôn 1,
            6,Hoàng Văn Tuyên,1949,Nam,Thôn 1,09120
            7,Đỗ Thị Thoa,1976,Nữ,Thôn 1,0912000777
            """);
    }

    /** A blinking caret is no change. */
    private void take(String name) throws IOException {
        taken.add(name + ".png");
        onScreen(() -> { });
        BufferedImage now = SmallPicture.of(ImageIO.read(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            if (scene.getFocusOwner() instanceof TextField) {
                scene.getRoot().requestFocus();
            }
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Screens.snapshot(scene, "guide-" + name);
        }).toFile()));
        Path kept = PICTURES.resolve(name + ".png");
        if (Boolean.getBoolean(RENEW)) {
            ImageIO.write(now, "png", kept.toFile());
        }
        double difference = Files.exists(kept) ? SmallPicture.difference(now, ImageIO.read(kept.toFile())) : 255;
        if (difference > TOLERATED) {
            old.add(name + " differs by " + difference);
        }
    }
}
