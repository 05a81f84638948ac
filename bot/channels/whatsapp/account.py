"""Our number at Meta."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import SecretStr

from bot.settings import Settings

VERSION = "25.0"  # of the Graph API; Meta keeps one for two years
PATH = "/whatsapp"  # where Meta calls us
TIMEOUT_S = 20.0


@dataclass(frozen=True)
class Account:
    """Our number at Meta.

    Attributes:
        phone_id: Id of the number.
        waba_id: Id of the WhatsApp Business Account it belongs to.
        app_id: Id of the Meta app.
        token: Lets us send.
        app_secret: Signs what Meta sends us.
        verify_token: What Meta says when it sets up the webhook.
        api_url: Where the Graph API is.
    """

    phone_id: str
    waba_id: str
    app_id: str
    token: SecretStr
    app_secret: SecretStr
    verify_token: SecretStr
    api_url: str

    @classmethod
    def of(cls, settings: Settings) -> Account:
        """Returns the one in the settings, which has one (``Settings.has_whatsapp``)."""
        token, app_secret = settings.whatsapp_token, settings.whatsapp_app_secret
        verify_token = settings.whatsapp_verify_token
        assert token is not None
        assert app_secret is not None
        assert verify_token is not None
        return cls(
            phone_id=settings.whatsapp_phone_id,
            waba_id=settings.whatsapp_waba_id,
            app_id=settings.whatsapp_app_id,
            token=token,
            app_secret=app_secret,
            verify_token=verify_token,
            api_url=settings.whatsapp_api_url,
        )

    @property
    def graph_url(self) -> str:
        """Returns the address of the Graph API with its version."""
        return f"{self.api_url.rstrip('/')}/v{VERSION}"
