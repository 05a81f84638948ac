# The app: channels, gateway, action webhook.
FROM python:3.11.13-slim-bookworm
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 AMANA_VAR=/srv/amana/var
WORKDIR /srv/amana
RUN useradd --system --uid 10001 amana
COPY requirements.txt .
RUN pip install --no-cache-dir --require-hashes -r requirements.txt
COPY . .
RUN pip install --no-cache-dir --no-deps --no-build-isolation --editable . && mkdir -p var && chown amana var
ARG AMANA_REVISION=
ENV AMANA_REVISION=$AMANA_REVISION
USER amana
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["sh", "-c", "amana prepare && exec python -m bot.serve --factory bot.app:create_app --host 0.0.0.0 --port 8000 --log-level warning"]
