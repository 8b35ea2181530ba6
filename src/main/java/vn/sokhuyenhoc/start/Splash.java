package vn.sokhuyenhoc.start;

import java.awt.GraphicsEnvironment;
import java.awt.SplashScreen;

/** The picture that the launcher of the installed program shows until the window stands. */
final class Splash {
    private Splash() {
    }

    /** Does nothing where the launcher showed none, so that nothing of the other toolkit is loaded then. */
    static void close() {
        if (Boolean.getBoolean("sokhuyenhoc.splash") && !GraphicsEnvironment.isHeadless()) {
            SplashScreen splash = SplashScreen.getSplashScreen();
            if (splash != null && splash.isVisible()) {
                splash.close();
            }
        }
    }
}
