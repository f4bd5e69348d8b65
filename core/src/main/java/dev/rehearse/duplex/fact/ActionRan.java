package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A custom action ran.
 *
 * @param action its name
 * @param request the request during which it ran
 * @param exit its exit value
 * @param again whether it had run before during this session and must not run twice
 */
public record ActionRan(String action, String request, int exit, boolean again) implements Fact {}
