package dev.ballast.web.guard;

import dev.ballast.access.Access;
import dev.ballast.access.Caller;
import dev.ballast.access.Role;
import dev.ballast.access.Tokens;
import jakarta.servlet.DispatcherType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Puts the table in force. There is no session and no cookie: each request says who asks, so there is nothing that
 * another site could use but what {@link OtherSites} refuses.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(OtherSites.class)
public class Guard {

    private static final String[] ANY_ROLE =
            Arrays.stream(Role.values()).map(Role::word).toArray(String[]::new);

    private static final BearerTokenAuthenticationEntryPoint CHALLENGE = new BearerTokenAuthenticationEntryPoint();
    private static final BearerTokenAccessDeniedHandler DENIAL = new BearerTokenAccessDeniedHandler();

    /** Both set status and header, and browsers are made to ask; the page of errors tells the rest. */
    private static final AuthenticationEntryPoint UNKNOWN = (request, response, why) -> {
        CHALLENGE.commence(request, response, why);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, Sent.ASK);
        }
        response.sendError(response.getStatus());
    };

    private static final AccessDeniedHandler DENIED = (request, response, why) -> {
        DENIAL.handle(request, response, why);
        response.sendError(response.getStatus());
    };

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Access access, ObjectProvider<JwtDecoder> provider) {
        http.csrf(AbstractHttpConfigurer::disable) // OtherSites stands before
                .headers(AbstractHttpConfigurer::disable) // SecurityHeaders sets them, also on errors
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(UNKNOWN).accessDeniedHandler(DENIED))
                .authorizeHttpRequests(Guard::table);
        if (access.isOpen()) {
            var everything = Caller.ofThisMachine();
            http.anonymous(local -> local.principal(everything).authorities(SignedIn.authorities(everything.roles())));
        } else {
            http.addFilterBefore(bearers(access, provider.getIfAvailable()), AnonymousAuthenticationFilter.class);
        }
        return http.build();
    }

    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry table) {
        table.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        for (Permit permit : Permits.ALL) {
            var matched = table.requestMatchers(
                    PathPatternRequestMatcher.withDefaults().matcher(permit.method(), permit.path()));
            if (permit.isForEverybody()) {
                matched.permitAll();
            } else {
                matched.hasAnyAuthority(permit.roles().stream().map(Role::word).toArray(String[]::new));
            }
        }
        table.anyRequest().hasAnyAuthority(ANY_ROLE);
    }

    private static BearerTokenAuthenticationFilter bearers(Access access, @Nullable JwtDecoder provider) {
        Tokens tokens = access.tokens() == null ? null : new Tokens(access.tokens(), LocalDate.now(ZoneOffset.UTC));
        Claims claims = access.openId() == null ? null : new Claims(access.openId());
        var filter = new BearerTokenAuthenticationFilter(new Bearers(tokens, provider, claims), new Sent());
        filter.setAuthenticationEntryPoint(UNKNOWN);
        return filter;
    }
}
