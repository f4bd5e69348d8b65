package dev.rehearse.duplex.fact;

import dev.rehearse.site.fact.Remark;

/**
 * A custom action ran.
 *
 * @param action its name
 * @param request the request during which it ran
 * @param exit its exit value
 * @param again whether it had run before during this session and must not run twice
 */
public record ActionRan(String action, String request, int exit, boolean again) implements Remark {

    @Override
    public String words() {
        return "runs " + action + " during " + request + (exit == 0 ? "" : ": exit value " + exit)
                + (again ? ", for the second time" : "");
    }
}
