package dev.ballast.web.guard;

import dev.ballast.access.Caller;
import dev.ballast.access.Role;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose token was accepted. The token itself is not kept. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Caller caller;

    SignedIn(Caller caller) {
        super(authorities(caller.roles()));
        this.caller = caller;
        setAuthenticated(true);
    }

    /** What Spring Security calls these roles. */
    static List<GrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.word()))
                .toList();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.name();
    }
}
