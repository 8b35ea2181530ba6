package vn.sokhuyenhoc.ui.kit.signin;

import java.util.function.Function;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.CapsHint;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;

/** The list of who may come in, where there is more than one, and the password below it. */
public final class SignInFields extends VBox {
    private final Inputs inputs;
    private final SignInModel model;

    /** @param words how a login reads in the list */
    public SignInFields(SignInModel model, Function<String, String> words, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Field who = inputs.choice(model.login(), model.logins(), words);
        who.visibleProperty().bind(Bindings.size(model.logins()).greaterThan(1));
        who.managedProperty().bind(who.visibleProperty());
        Field password = inputs.password(model.password());
        getChildren().setAll(who, password, new CapsHint(messages.get("kit.signin.caps"), inputs.control(model.password().id())));
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        seconds.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                seconds.stop();
            } else {
                seconds.play();
            }
        });
        model.password().messageProperty().subscribe(wrong -> {
            if (!wrong.isEmpty() && getScene() != null) {
                inputs.focus(model.password().id());
            }
        });
    }

    public void focus(String id) {
        inputs.focus(id);
    }

    public void focusPassword() {
        focus(model.password().id());
    }
}
