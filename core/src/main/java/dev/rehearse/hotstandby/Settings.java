package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What {@code hsb parameter} can change in a running server.
 *
 * @param autoPrimaryAlone whether a primary that lost its peer goes on alone
 * @param pingTimeout nanoseconds of silence after which the connection counts as broken
 * @param connectTimeout nanoseconds that connecting waits for the peer
 * @param catchupSpeedRate percent of effort that goes into a catchup
 * @param maxLogSize bytes of held log after which HotStandby is given up, 0 for unlimited
 * @param connectString whether the peer's connect string is configured
 */
public record Settings(
        boolean autoPrimaryAlone,
        long pingTimeout,
        long connectTimeout,
        long catchupSpeedRate,
        long maxLogSize,
        boolean connectString)
        implements Encodable {

    Settings with(HsbCommand command, long value) {
        return new Settings(
                command == HsbCommand.SET_AUTO_PRIMARY_ALONE ? value != 0 : autoPrimaryAlone,
                command == HsbCommand.SET_PING_TIMEOUT ? value : pingTimeout,
                command == HsbCommand.SET_CONNECT_TIMEOUT ? value : connectTimeout,
                command == HsbCommand.SET_CATCHUP_SPEED_RATE ? Math.max(1, Math.min(99, value)) : catchupSpeedRate,
                command == HsbCommand.SET_MAX_LOG_SIZE ? value : maxLogSize,
                command == HsbCommand.SET_CONNECT ? value != 0 : connectString);
    }

    @Override
    public void encode(Encoder out) {
        out.flag(autoPrimaryAlone).number(pingTimeout).number(connectTimeout);
        out.number(catchupSpeedRate).number(maxLogSize).flag(connectString);
    }
}
