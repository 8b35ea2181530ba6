package vn.sokhuyenhoc.sins.ui.kit;

/** Innocent: every screen stands on it. */
public interface ScreenView {
}
