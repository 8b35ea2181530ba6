package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** A screen that is built when it first comes to the front, so that the window need not wait for screens nobody has asked for. */
public final class Later implements ScreenView {
    private final Supplier<ScreenView> builder;
    private ScreenView built;

    /** @param builder is called once, on the screen's thread */
    public Later(Supplier<ScreenView> builder) {
        this.builder = builder;
    }

    private ScreenView view() {
        if (built == null) {
            built = builder.get();
        }
        return built;
    }

    @Override
    public Parent root() {
        return view().root();
    }

    @Override
    public void shown(String detail) {
        view().shown(detail);
    }

    @Override
    public List<KeyHint> keys() {
        return view().keys();
    }

    @Override
    public String section() {
        return view().section();
    }
}
