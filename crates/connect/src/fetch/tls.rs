//! TLS with one provider (ring) and the certificate authorities that browsers trust.

use std::io;
use std::sync::Arc;

use rustls::CertificateError;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use webpki_roots::TLS_SERVER_ROOTS;

use super::TlsFault;

pub(super) fn config(extra_roots: &[Vec<u8>]) -> Result<Arc<ClientConfig>, TlsFault> {
    let mut roots = RootCertStore { roots: TLS_SERVER_ROOTS.to_vec() };
    roots.add_parsable_certificates(extra_roots.iter().map(|der| CertificateDer::from(der.as_slice())));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| TlsFault::Other(error.to_string()))?;
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// What went wrong while a secure connection was made; `None` where the connection itself failed.
pub(super) fn fault(error: &io::Error) -> Option<TlsFault> {
    let error = error.get_ref()?.downcast_ref::<rustls::Error>()?;
    let rustls::Error::InvalidCertificate(reason) = error else { return Some(TlsFault::Other(error.to_string())) };
    Some(match reason {
        CertificateError::UnknownIssuer => TlsFault::UnknownIssuer,
        // What `openssl req -x509` makes: an authority of its own that nobody knows.
        CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => TlsFault::UnknownIssuer,
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => TlsFault::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => TlsFault::NotYetValid,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => TlsFault::OtherName,
        CertificateError::Revoked => TlsFault::Revoked,
        _ => TlsFault::Other(error.to_string()),
    })
}
