package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.access.Access;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class BindingTest {

    /** The address ::1. */
    private static final byte[] SIXTH = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @Test
    void refuses_a_port_that_does_not_exist() {
        assertThatThrownBy(() -> Web.serve("127.0.0.1", 99_999, RunningServer.bundled(), null, Access.open()))
                .hasMessage("unserved: port 99999 does not exist\n  Give --port a number from 1 to 65535.");
    }

    @Test
    void refuses_an_address_that_is_not_known() {
        assertThatThrownBy(() -> Web.serve("nonsense.invalid", 8080, RunningServer.bundled(), null, Access.open()))
                .hasMessageStartingWith("unserved: the address nonsense.invalid is not known\n  ");
    }

    @Test
    void refuses_a_port_in_use() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (var taken = new ServerSocket(0, 1, here)) {
            assertThatThrownBy(() ->
                            Web.serve("127.0.0.1", taken.getLocalPort(), RunningServer.bundled(), null, Access.open()))
                    .hasMessageContaining("is in use")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void shows_an_address_as_browsers_take_it() throws IOException {
        assertThat(Binding.shown(InetAddress.getLoopbackAddress(), 80)).isEqualTo("http://127.0.0.1:80");
        assertThat(Binding.shown(InetAddress.getByAddress(SIXTH), 80)).isEqualTo("http://[0:0:0:0:0:0:0:1]:80");
    }
}
