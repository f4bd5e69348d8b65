package dev.rehearse.site.fact;

/** How a service serves its users at an instant. */
public enum ServiceStatus {
    /** As it should. */
    UP,
    /** It answers, but slower or not for everybody. */
    DEGRADED,
    /** It does not answer. */
    DOWN
}
